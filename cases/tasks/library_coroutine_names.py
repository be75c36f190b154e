# title: the coroutines of asyncio's classes have the names of their functions
# clauses: task.library.names
# python: >=3.7
import asyncio

async def main():
    made = (asyncio.Queue().put(1), asyncio.Event().wait(), asyncio.Lock().acquire(),
            asyncio.Semaphore().acquire(), asyncio.sleep(0), asyncio.StreamReader().read())
    for coroutine in made:
        print(coroutine.__name__, coroutine.__qualname__)
        coroutine.close()

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# put Queue.put
# wait Event.wait
# acquire Lock.acquire
# acquire Semaphore.acquire
# sleep sleep
# read StreamReader.read
