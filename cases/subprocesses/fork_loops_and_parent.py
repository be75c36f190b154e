# title: a loop hears from the loops of other processes
# clauses: subprocess.fork.loops
# needs: asyncio subprocess sockets
import asyncio
import os


async def work(number):
    await asyncio.sleep(0)
    return number * number


def start(number):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        loop = asyncio.new_event_loop()
        os.write(writing, b'%d' % loop.run_until_complete(work(number)))
        os._exit(0)
    os.close(writing)
    return pid, os.fdopen(reading, 'rb', 0)


async def hear(pipe):
    reader = asyncio.StreamReader()
    transport, protocol = await asyncio.get_event_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), pipe)
    answer = await reader.read()
    transport.close()
    return int(answer)


async def main():
    print(await asyncio.gather(*[hear(pipe) for pid, pipe in workers]))

workers = [start(number) for number in range(4)]

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [0, 1, 4, 9]
