# title: a writer is called when its descriptor can be written
# clauses: loop.watch.ready
# needs: asyncio
import asyncio
import os

loop = asyncio.new_event_loop()
source, sink = os.pipe()


def write(data):
    os.write(sink, data)
    loop.remove_writer(sink)
    loop.stop()


loop.add_writer(sink, write, b'data')
loop.run_forever()
print(os.read(source, 10))
loop.close()
os.close(source)
os.close(sink)

# expect:
# b'data'
