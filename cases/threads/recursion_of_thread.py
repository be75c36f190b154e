# title: a thread that is started deep in a recursion has the whole depth for itself
# clauses: thread.recursion
# needs: threads
import sys
import threading

def depth():
    count = 0
    def deeper():
        nonlocal count
        count += 1
        deeper()
    try:
        deeper()
    except RecursionError:
        return count

here = depth()
found = []

def start_from(levels):
    if levels:
        return start_from(levels - 1)
    thread = threading.Thread(target=lambda: found.append(depth()))
    thread.start()
    thread.join()

start_from(sys.getrecursionlimit() // 2)
print(abs(found[0] - here) < 100)

# expect:
# True
