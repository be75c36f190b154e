# title: an exception of the coroutine is raised in the other thread
# clauses: loop.coroutine_threadsafe.exception
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()

async def fail():
    await asyncio.sleep(0)
    raise KeyError('from the loop')

def work():
    try:
        asyncio.run_coroutine_threadsafe(fail(), loop).result()
    except KeyError as error:
        print(error.args)
    loop.call_soon_threadsafe(loop.stop)

thread = threading.Thread(target=work)
thread.start()
asyncio.set_event_loop(loop)
loop.run_forever()
thread.join()
loop.close()

# expect:
# ('from the loop',)
