# title: a second reader for a descriptor takes the place of the first
# clauses: loop.watch.replaced
# needs: asyncio
import asyncio
import os

loop = asyncio.new_event_loop()
source, sink = os.pipe()
loop.add_reader(source, print, 'never')
loop.add_reader(source, lambda: (print('second'), loop.stop()))
os.write(sink, b'data')
loop.run_forever()
loop.remove_reader(source)
loop.close()
os.close(source)
os.close(sink)

# expect:
# second
