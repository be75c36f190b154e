# title: an asynchronous generator whose step another thread executes refuses a second one
# clauses: thread.agen.running
# needs: threads
# python: >=3.8
import threading

inside = threading.Event()
go_on = threading.Event()

async def work():
    inside.set()
    go_on.wait()
    yield 'undisturbed'

def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        print(stop.value)

generator = work()
thread = threading.Thread(target=drive, args=(generator.__anext__(),))
thread.start()
inside.wait()
try:
    generator.__anext__().send(None)
except RuntimeError:
    print('RuntimeError')
go_on.set()
thread.join()

# expect:
# RuntimeError
# undisturbed
