# title: a body sees the attributes of the thread that resumes it
# clauses: thread.gen.locals
# needs: threads
import threading

data = threading.local()
data.name = 'main'

def names():
    while True:
        yield getattr(data, 'name', None)

generator = names()
print(next(generator))

def work():
    print(next(generator))
    data.name = 'other'
    print(next(generator))

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(next(generator))

# expect:
# main
# None
# other
# main
