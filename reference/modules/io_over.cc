// io.BufferedReader over a raw stream of the program, as socket.makefile() makes it. Readers of
// files, which open() makes, are io_file.cc.
#include "reference/modules/define.h"
#include "reference/modules/io_base.h"
#include "reference/modules/io_file.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

constexpr const char* kSource = R"py(
class BufferedReader(BufferedIOBase):
    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self._raw = raw
        self._size = buffer_size
        self._data = b''

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        return '<_io.BufferedReader name={!r}>'.format(self.name)

    def readable(self):
        return self.raw.readable()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def flush(self):
        if self.closed:
            raise ValueError('flush of closed file')

    def close(self):
        if self._raw is not None and not self._raw.closed:
            self._raw.close()

    def detach(self):
        raw = self.raw
        self._raw = None
        return raw

    def _check(self):
        if self.closed:
            raise ValueError('read of closed file')

    # One read of the raw stream: how many bytes, 0 at the end, None when it would block.
    def _fill(self, wanted):
        room = bytearray(max(wanted, self._size))
        count = self.raw.readinto(room)
        if count:
            self._data += bytes(room[:count])
        return count

    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken

    def read(self, size=-1):
        self._check()
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        everything = size is None or size < 0
        count = 1
        while everything or len(self._data) < size:
            count = self._fill(0 if everything else size - len(self._data))
            if not count:
                break
        if count is None and not self._data:
            return None
        return self._take(len(self._data) if everything else size)

    def read1(self, size=-1):
        self._check()
        if size < 0:
            size = self._size
        if size and not self._data:
            self._fill(0)
        return self._take(size)

    def peek(self, size=0):
        self._check()
        if not self._data:
            self._fill(0)
        return self._data

    def readinto(self, buffer):
        data = self.read(len(buffer))
        if data is None:
            return None
        buffer[:len(data)] = data
        return len(data)

    def readinto1(self, buffer):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check()
        most = -1 if size is None else size
        while True:
            end = self._data.find(b'\n') + 1
            if end or 0 <= most <= len(self._data):
                end = end or most
                return self._take(end if most < 0 else min(end, most))
            if not self._fill(0):
                return self._take(len(self._data))

    def seek(self, *args):
        refuse()

    def tell(self):
        refuse()


BufferedReader.__module__ = '_io'
)py";

Ref refuse(Value, Args) { throw NotSupported("io.BufferedReader.seek over another stream"); }

Ref make_class() {
  const Handle<Dict> given = make_dict();
  dict_set(given.get(), intern("BufferedIOBase"), Value(&BufferedIoBaseType));
  dict_set(given.get(), intern("refuse"), make_function("refuse", refuse));
  const Handle<Dict> part = run_python_part("io", kSource, given.get());
  return Ref(dict_find(part.get(), intern("BufferedReader")));
}

}  // namespace

Ref make_reader_over(Args args) {
  static const auto& type = *new Ref(make_class());
  return call(type, args);
}

}  // namespace corospec::reference
