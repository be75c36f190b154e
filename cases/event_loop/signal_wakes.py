# title: a signal wakes a loop that waits for nothing else
# clauses: loop.signal.callback
# needs: signals threads asyncio
import asyncio
import os
import signal
import threading

loop = asyncio.new_event_loop()
waits = threading.Event()
loop.add_signal_handler(signal.SIGUSR1, loop.stop)

def work():
    waits.wait()
    os.kill(os.getpid(), signal.SIGUSR1)

thread = threading.Thread(target=work)
thread.start()
loop.call_soon(waits.set)
loop.run_forever()
print('stopped')
thread.join()
loop.close()

# expect:
# stopped
