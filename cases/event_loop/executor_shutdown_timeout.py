# title: shutdown_default_executor with a timeout warns when the threads have not ended
# clauses: loop.executor.shutdown_late
# needs: threads asyncio
# python: >=3.13
import asyncio
import threading
import warnings

go_on = threading.Event()

async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, go_on.wait)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        await loop.shutdown_default_executor(timeout=0.01)
    print([warning.category.__name__ for warning in seen])
    go_on.set()
    print(await future)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# ['RuntimeWarning']
# True
