# title: close executes finally blocks in the thread that calls it
# clauses: thread.gen.close_elsewhere
# needs: threads
import threading

def work():
    try:
        yield
    finally:
        print(threading.current_thread().name)

generator = work()
next(generator)
thread = threading.Thread(target=generator.close, name='closer')
thread.start()
thread.join()

# expect:
# closer
