# title: another thread ends a future by way of the loop
# clauses: loop.threadsafe.wakes
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()

async def main():
    future = loop.create_future()
    thread = threading.Thread(
        target=lambda: loop.call_soon_threadsafe(future.set_result, 'result'))
    thread.start()
    print(await future)
    thread.join()

loop.run_until_complete(main())
loop.close()

# expect:
# result
