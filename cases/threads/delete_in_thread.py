# title: the thread that lets go of a generator last closes it
# clauses: thread.gen.last_reference
# needs: threads refcounting
import threading

def work():
    try:
        yield
    finally:
        print(threading.current_thread().name)

kept = [work()]
next(kept[0])
thread = threading.Thread(target=kept.clear, name='last')
thread.start()
thread.join()
print('joined')

# expect:
# last
# joined
