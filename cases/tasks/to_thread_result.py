# title: to_thread calls a function in another thread and waits for its result
# clauses: task.to_thread
# needs: threads asyncio
# python: >=3.9
import asyncio
import threading

def work(a, *, b):
    return a, b, threading.current_thread() is threading.main_thread()

async def main():
    print(await asyncio.to_thread(work, 1, b=2))

asyncio.run(main())

# expect:
# (1, 2, False)
