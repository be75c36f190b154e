# title: after shutdown_default_executor the default executor is refused
# clauses: loop.executor.after_shutdown
# needs: threads asyncio
# python: >=3.9
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    await loop.shutdown_default_executor()
    try:
        loop.run_in_executor(None, print)
    except RuntimeError:
        print('RuntimeError')

asyncio.run(main())

# expect:
# RuntimeError
