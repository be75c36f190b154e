# title: a reader is called when its descriptor can be read, until it is removed
# clauses: loop.watch.ready loop.watch.removed
# needs: asyncio
import asyncio
import os

loop = asyncio.new_event_loop()
source, sink = os.pipe()


def read():
    print(os.read(source, 10))
    print(loop.remove_reader(source), loop.remove_reader(source))
    loop.stop()


loop.add_reader(source, read)
loop.call_soon(os.write, sink, b'data')
loop.run_forever()
loop.close()
os.close(source)
os.close(sink)

# expect:
# b'data'
# True False
