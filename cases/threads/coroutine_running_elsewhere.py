# title: a coroutine that another thread executes cannot be resumed
# clauses: thread.co.running
# needs: threads
import threading

inside = threading.Event()
go_on = threading.Event()

async def work():
    inside.set()
    go_on.wait()
    return 'undisturbed'

def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value)

coroutine = work()
thread = threading.Thread(target=drive, args=(coroutine,))
thread.start()
inside.wait()
try:
    coroutine.send(None)
except ValueError:
    print('ValueError')
go_on.set()
thread.join()

# expect:
# ValueError
# undisturbed
