# title: in debug mode a loop refuses callbacks from another thread, but for call_soon_threadsafe
# clauses: thread.loop.wrong_thread
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()
loop.set_debug(True)

def work():
    try:
        loop.call_soon(print, 'never')
    except RuntimeError:
        print('RuntimeError')
    loop.call_soon_threadsafe(loop.stop)

thread = threading.Thread(target=work)
loop.call_soon(thread.start)
loop.run_forever()
thread.join()
loop.close()

# expect:
# RuntimeError
