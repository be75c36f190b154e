# title: two threads handle different exceptions at the same time
# clauses: thread.exc.own
# needs: threads
import sys
import threading

both = threading.Barrier(2)
seen = {}

def work(kind):
    try:
        raise kind
    except kind:
        both.wait()
        seen[kind.__name__] = sys.exc_info()[0].__name__
        both.wait()
    seen[kind.__name__ + ' after'] = sys.exc_info()[0]

threads = [threading.Thread(target=work, args=(kind,)) for kind in (KeyError, ValueError)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for name in sorted(seen):
    print(name, seen[name])

# expect:
# KeyError KeyError
# KeyError after None
# ValueError ValueError
# ValueError after None
