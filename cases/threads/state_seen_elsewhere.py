# title: another thread sees that a generator runs
# clauses: thread.gen.state
# needs: threads
import inspect
import threading

inside = threading.Event()
go_on = threading.Event()

def work():
    inside.set()
    go_on.wait()
    yield

generator = work()
thread = threading.Thread(target=next, args=(generator,))
thread.start()
inside.wait()
print(generator.gi_running, inspect.getgeneratorstate(generator))
go_on.set()
thread.join()
print(generator.gi_running, inspect.getgeneratorstate(generator))

# expect:
# True GEN_RUNNING
# False GEN_SUSPENDED
