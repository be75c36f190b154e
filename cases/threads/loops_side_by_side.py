# title: loops of two threads run at the same time, and tasks stay in their thread
# clauses: thread.loop.several thread.loop.run thread.loop.running
# needs: threads asyncio
# python: >=3.7
import asyncio
import threading

both_run = threading.Barrier(2)
seen = {}

async def main(name):
    both_run.wait()
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0)
    task = asyncio.current_task()
    seen[name] = (threading.current_thread().name, loop, task)
    both_run.wait()

threads = [threading.Thread(target=lambda name=name: asyncio.run(main(name)), name=name)
           for name in ('one', 'two')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen['one'][0], seen['two'][0])
print(seen['one'][1] is seen['two'][1], seen['one'][2] is seen['two'][2])

# expect:
# one two
# False False
