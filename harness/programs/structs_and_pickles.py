import struct, pickle
print(struct.pack('<ihb?', 1, -2, 3, True), struct.unpack('>Q', b'\0'*7+b'\x05'))
print(struct.calcsize('@bihq'), struct.calcsize('=bihq'), struct.pack('@bi', 1, 2))
print(struct.pack('>d', 1.5), struct.unpack('<f', struct.pack('<f', 0.1)), struct.unpack('>d', struct.pack('>d', -2.75)))
print(struct.pack('5s3p', b'abc', b'xyz'), struct.unpack('5s3p', b'abc\0\0\x02xy'))
print(list(struct.iter_unpack('<H', b'\1\0\2\0')), struct.unpack_from('<H', b'\0\0\7\0', 2))
b = bytearray(6); struct.pack_into('>H', b, 2, 513); print(b)
for f in (lambda: struct.pack('b', 300), lambda: struct.pack('i', 'x'), lambda: struct.pack('z', 1), lambda: struct.unpack('i', b'1'), lambda: struct.pack('i')):
    try: f()
    except struct.error as e: print('struct.error')
s = struct.Struct('<Ih'); print(s.size, s.pack(1, 2), s.format)
for p in range(pickle.HIGHEST_PROTOCOL + 1):
    d = pickle.dumps({'a': [1, 2.5, None, True, (1,), b'x', 'é', 10**30, {1, 2}], 'b': -5}, p)
    print(p, pickle.loads(d))
def g(): yield
try: pickle.dumps(g())
except TypeError as e: print(e)
class P:
    def __init__(self): self.x = 1
print(pickle.loads(pickle.dumps(P())).x)
import copy; print(copy.deepcopy([1, [2]]))
