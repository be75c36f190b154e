# title: call_soon_threadsafe wakes a loop that waits for nothing else
# clauses: loop.threadsafe.wakes
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()
waits = threading.Event()

def stop():
    print(threading.current_thread() is threading.main_thread())
    loop.stop()

def work():
    waits.wait()
    loop.call_soon_threadsafe(stop)

thread = threading.Thread(target=work)
thread.start()
loop.call_soon(waits.set)
loop.run_forever()
thread.join()
loop.close()

# expect:
# True
