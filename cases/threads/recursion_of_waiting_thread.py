# title: what a waiting thread has called takes nothing of the recursion limit of another
# clauses: thread.recursion
# python: >=3.6
# needs: threads
import sys
import threading

def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0

def wait_below(depth):
    if depth > 0:
        return wait_below(depth - 1)
    waits.set()
    goes_on.wait()

sys.setrecursionlimit(400)
waits, goes_on = threading.Event(), threading.Event()
thread = threading.Thread(target=wait_below, args=(200,))
before = room()
thread.start()
waits.wait()
print(room() - before)
goes_on.set()
thread.join()
print(room() - before)

# expect:
# 0
# 0
