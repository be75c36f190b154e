# title: each thread has hooks of its own
# clauses: agen.hooks.thread
# python: >=3.6
# needs: threads
import sys
import threading

def first(g):
    pass

sys.set_asyncgen_hooks(firstiter=first)

def other():
    print(sys.get_asyncgen_hooks().firstiter)
    sys.set_asyncgen_hooks(firstiter=print)

thread = threading.Thread(target=other)
thread.start()
thread.join()
print(sys.get_asyncgen_hooks().firstiter is first)

# expect:
# None
# True
