# title: cancelling the future of run_coroutine_threadsafe cancels the task
# clauses: loop.coroutine_threadsafe.cancel
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()
waits = threading.Event()
cancelled = []

async def forever():
    waits.set()
    try:
        await loop.create_future()
    except asyncio.CancelledError:
        print('CancelledError')
        loop.stop()
        raise

def work():
    future = asyncio.run_coroutine_threadsafe(forever(), loop)
    waits.wait()
    cancelled.append(future.cancel())

thread = threading.Thread(target=work)
thread.start()
asyncio.set_event_loop(loop)
loop.run_forever()
thread.join()
print(cancelled)
loop.close()

# expect:
# CancelledError
# [True]
