# title: three processes that each run a loop
# clauses: subprocess.fork.loops
# needs: asyncio subprocess
import asyncio
import os


async def work(number):
    parts = await asyncio.gather(*[asyncio.sleep(0, result=number * i) for i in range(5)])
    return sum(parts)


def run(coroutine):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    result = loop.run_until_complete(coroutine)
    loop.close()
    return result


def start(number):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(writing, b'%d' % run(work(number)))
        os._exit(0)
    os.close(writing)
    return pid, reading


for pid, reading in [start(number) for number in (1, 2, 3)]:
    print(int(os.read(reading, 100)), os.waitpid(pid, 0)[1])
    os.close(reading)
print(run(work(4)))

# expect:
# 10 0
# 20 0
# 30 0
# 40
