# title: a generator that another thread executes cannot be closed
# clauses: thread.gen.close_running
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
    generator.close()
except ValueError:
    print('ValueError')
go_on.set()
thread.join()
generator.close()
print(next(generator, 'closed'))

# expect:
# ValueError
# undisturbed
# closed
