# title: a generator that one thread executes cannot be resumed by another
# clauses: thread.gen.running
# needs: threads
import threading

inside = threading.Event()
go_on = threading.Event()

def work():
    inside.set()
    go_on.wait()
    yield 'first'
    yield 'second'

generator = work()
thread = threading.Thread(target=lambda: print(next(generator)))
thread.start()
inside.wait()
for resume in (lambda: next(generator), lambda: generator.send(None)):
    try:
        resume()
    except ValueError:
        print('ValueError')
go_on.set()
thread.join()
print(next(generator))

# expect:
# ValueError
# ValueError
# first
# second
