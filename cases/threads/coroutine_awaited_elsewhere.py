# title: a coroutine that waits for another one in one thread keeps it from others
# clauses: thread.co.awaited
# needs: threads
import threading
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def outer(awaited):
    await awaited

shared = inner()
first = outer(shared)
first.send(None)

def work():
    second = outer(shared)
    try:
        second.send(None)
    except RuntimeError:
        print('RuntimeError')

thread = threading.Thread(target=work)
thread.start()
thread.join()
try:
    first.send(None)
except StopIteration:
    print('done')

# expect:
# RuntimeError
# done
