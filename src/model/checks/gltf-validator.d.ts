/** The part of the Khronos validator that is used; the package brings no types. */
declare module 'gltf-validator' {
  type Message = { readonly code: string; readonly message: string; readonly pointer?: string };
  type Report = {
    readonly issues: {
      readonly numErrors: number;
      readonly numWarnings: number;
      readonly messages: readonly Message[];
    };
  };
  export function validateBytes(bytes: Uint8Array): Promise<Report>;
}
