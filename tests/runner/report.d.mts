export interface Hearing {
  hear(event: { type: string; data: object }): void;
  end(): void;
}
export class Report {
  constructor(print?: (text: string) => void);
  hearing(paths: readonly string[]): Hearing;
  skip(name: string, reason: string, count?: number): void;
  conclude(): boolean;
}
