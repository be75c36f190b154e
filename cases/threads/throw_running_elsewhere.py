# title: nothing can be thrown into a generator that another thread executes
# clauses: thread.gen.throw_running
# needs: threads
import threading

inside = threading.Event()
go_on = threading.Event()

def work():
    inside.set()
    go_on.wait()
    yield 'undisturbed'

generator = work()
thread = threading.Thread(target=lambda: print(next(generator)))
thread.start()
inside.wait()
try:
    generator.throw(KeyError)
except ValueError:
    print('ValueError')
go_on.set()
thread.join()

# expect:
# ValueError
# undisturbed
