# title: only the main thread can handle signals
# clauses: loop.signal.first_thread
# needs: signals threads asyncio
import asyncio
import signal
import threading

def work():
    loop = asyncio.new_event_loop()
    try:
        loop.add_signal_handler(signal.SIGUSR1, print)
    except RuntimeError:
        print('RuntimeError')
    loop.close()
    try:
        signal.signal(signal.SIGUSR1, print)
    except ValueError:
        print('ValueError')

thread = threading.Thread(target=work)
thread.start()
thread.join()

# expect:
# RuntimeError
# ValueError
