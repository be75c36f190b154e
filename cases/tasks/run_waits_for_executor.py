# title: asyncio.run waits for the threads of the default executor
# clauses: task.run.executor
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

asyncio.run(main())
print('run ended')

# expect:
# worked
# run ended
