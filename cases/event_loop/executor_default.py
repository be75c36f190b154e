# title: run_in_executor calls a function in a thread of the default pool
# clauses: loop.executor.default loop.executor.result
# needs: threads asyncio
import asyncio
import threading

def work(a, b):
    return a + b, threading.current_thread() is threading.main_thread()

async def main():
    loop = asyncio.get_event_loop()
    future = loop.run_in_executor(None, work, 1, 2)
    print(asyncio.isfuture(future))
    print(await future)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# (3, False)
