# title: what a suspended generator handles goes with it to another thread
# clauses: thread.exc.moves
# needs: threads
# python: >=3.7
import sys
import threading

def work():
    try:
        raise KeyError
    except KeyError:
        yield
        yield sys.exc_info()[0].__name__

generator = work()
next(generator)
thread = threading.Thread(target=lambda: print(next(generator), sys.exc_info()[0]))
thread.start()
thread.join()
print(sys.exc_info()[0])

# expect:
# KeyError None
# None
