export class Report {
  constructor(print?: (text: string) => void);
  hear(event: { type: string; data: object }): void;
  skip(name: string, reason: string, count?: number): void;
  conclude(): boolean;
}
