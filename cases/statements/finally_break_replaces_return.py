# title: break in a finally block replaces the return that led there
# clauses: flow.finally.break_replaces_return
# python: >=3.3
def body():
    for once in 1,:
        try:
            return 'result'
        finally:
            yield 'finally'
            break
    yield 'behind the loop'

g = body()
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# finally behind the loop
# None
