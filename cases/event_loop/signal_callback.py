# title: the loop calls the callback of a signal, with its arguments
# clauses: loop.signal.callback
# needs: signals asyncio
import asyncio
import os
import signal

loop = asyncio.new_event_loop()

def on_signal(text):
    print(text)
    loop.stop()

loop.add_signal_handler(signal.SIGUSR1, on_signal, 'signal')
loop.call_soon(os.kill, os.getpid(), signal.SIGUSR1)
loop.run_forever()
loop.close()

# expect:
# signal
