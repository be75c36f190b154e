# title: get_event_loop makes no loop in another thread than the main one
# clauses: loop.get.other_thread
# needs: threads asyncio
import asyncio
import threading

def work():
    try:
        asyncio.get_event_loop()
    except RuntimeError:
        print('RuntimeError')

thread = threading.Thread(target=work)
thread.start()
thread.join()

# expect:
# RuntimeError
