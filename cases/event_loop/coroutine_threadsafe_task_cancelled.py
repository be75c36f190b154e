# title: a task that is cancelled in the loop cancels the future of the other thread
# clauses: loop.coroutine_threadsafe.exception
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

loop = asyncio.new_event_loop()

async def give_up():
    raise asyncio.CancelledError

def work():
    try:
        asyncio.run_coroutine_threadsafe(give_up(), loop).result()
    except concurrent.futures.CancelledError:
        print('CancelledError')
    loop.call_soon_threadsafe(loop.stop)

thread = threading.Thread(target=work)
thread.start()
asyncio.set_event_loop(loop)
loop.run_forever()
thread.join()
loop.close()

# expect:
# CancelledError
