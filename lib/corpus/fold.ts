/** A text with case and accents taken away, as recognition takes them away. */
export { fold } from '../recognition/fold';
