# title: continue in a finally block replaces the return that led there
# clauses: flow.finally.continue_replaces_return
# python: >=3.8
def body():
    for number in 1, 2:
        try:
            return number
        finally:
            yield number
            continue
    yield 'behind the loop'

g = body()
print(list(g))

# expect:
# [1, 2, 'behind the loop']
