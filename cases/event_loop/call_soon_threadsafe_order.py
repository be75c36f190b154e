# title: what another thread schedules is called in its order, when the loop comes to it
# clauses: loop.threadsafe.wakes loop.threadsafe
# needs: threads asyncio
import asyncio
import threading

loop = asyncio.new_event_loop()

def work():
    for number in range(3):
        loop.call_soon_threadsafe(print, number)
    loop.call_soon_threadsafe(loop.stop)

def start():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    print('joined')

loop.call_soon(start)
loop.run_forever()
loop.close()

# expect:
# joined
# 0
# 1
# 2
