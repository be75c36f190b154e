# title: return executes the finally blocks around it, from the inside out
# clauses: gen.return.finally
# python: >=3.3
def body():
    try:
        try:
            yield 'item'
            return 'result'
        finally:
            print('inner')
    finally:
        print('outer')

g = body()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# item
# inner
# outer
# result
