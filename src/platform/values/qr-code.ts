// A QR code of an address of ours, as rows of '1' (dark) and '0'.
import qrcode from 'qrcode-generator';

/** `text` of at most about 200 letters. Level M: still read with some dirt on the paper. */
export function qrRows(text: string): readonly string[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, index) => index);
  return places.map((y) => places.map((x) => (code.isDark(y, x) ? '1' : '0')).join(''));
}
