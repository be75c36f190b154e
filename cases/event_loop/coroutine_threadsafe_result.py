# title: run_coroutine_threadsafe gives a future whose result another thread waits for
# clauses: loop.coroutine_threadsafe.result loop.coroutine_threadsafe.future
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

loop = asyncio.new_event_loop()

async def add(a, b):
    await asyncio.sleep(0)
    return a + b, threading.current_thread() is threading.main_thread()

def work():
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print(isinstance(future, concurrent.futures.Future))
    print(future.result())
    loop.call_soon_threadsafe(loop.stop)

thread = threading.Thread(target=work)
thread.start()
asyncio.set_event_loop(loop)
loop.run_forever()
thread.join()
loop.close()

# expect:
# True
# (3, True)
