# title: shutdown_default_executor waits for what the pool is doing
# clauses: loop.executor.shutdown
# needs: threads asyncio
# python: >=3.9
import asyncio
import threading

go_on = threading.Event()

def work():
    go_on.wait()
    print('worked')

async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, work)
    loop.call_soon(go_on.set)
    await loop.shutdown_default_executor()
    print('shut down')

asyncio.run(main())

# expect:
# worked
# shut down
