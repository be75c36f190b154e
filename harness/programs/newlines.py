"""Text in pieces, whose lines end in three ways."""
import io


def show(decoder, pieces):
    for piece in pieces:
        print(ascii(decoder.decode(piece)), decoder.getstate(), ascii(decoder.newlines))
    print(ascii(decoder.decode(pieces[0][:0], final=True)), ascii(decoder.newlines))


PIECES = 'one\r', '\ntwo\n', 'three\r', 'four\r', ''
for translate in (True, False):
    show(io.IncrementalNewlineDecoder(None, translate), PIECES)
    show(io.IncrementalNewlineDecoder(decoder=None, translate=translate), ['plain', ' text'])

decoder = io.IncrementalNewlineDecoder(None, translate=True)
decoder.decode('\r\n')
decoder.reset()
print(decoder.newlines, decoder.getstate())
decoder.setstate((b'', 1))
print(ascii(decoder.decode('\n')), ascii(decoder.newlines))
try:
    decoder.decode(b'bytes')
except TypeError:
    print('TypeError')
