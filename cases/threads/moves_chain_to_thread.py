# title: a chain of delegators goes on in another thread, and ends there
# clauses: thread.gen.moves
# needs: threads
import threading

def leaf():
    received = yield 1
    yield received
    return 'result'

def delegator(source):
    return (yield from source)

chain = delegator(delegator(leaf()))
print(next(chain))

def work():
    print(chain.send('sent'))
    try:
        next(chain)
    except StopIteration as stop:
        print(stop.value)

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(next(chain, 'closed'))

# expect:
# 1
# sent
# result
# closed
