# title: the parts of a chain that another thread executes cannot be resumed
# clauses: thread.gen.delegate_running
# needs: threads
import threading

inside = threading.Event()
go_on = threading.Event()

def leaf():
    inside.set()
    go_on.wait()
    yield 'leaf'

def delegator(source):
    yield from source

bottom = leaf()
middle = delegator(bottom)
top = delegator(middle)
thread = threading.Thread(target=lambda: print(next(top)))
thread.start()
inside.wait()
for generator in (bottom, middle, top):
    try:
        next(generator)
    except ValueError:
        print('ValueError')
go_on.set()
thread.join()

# expect:
# ValueError
# ValueError
# ValueError
# leaf
