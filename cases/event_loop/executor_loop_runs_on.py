# title: the loop runs on while the function does
# clauses: loop.executor.result
# needs: threads asyncio
import asyncio
import threading

go_on = threading.Event()

async def main():
    loop = asyncio.get_event_loop()
    future = loop.run_in_executor(None, go_on.wait)
    for turn in range(3):
        await asyncio.sleep(0)
    print(future.done())
    go_on.set()
    print(await future)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
