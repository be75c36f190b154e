# title: break and continue execute the finally blocks inside the loop, which may wait, and no others
# clauses: flow.finally.leaving
# python: >=3.3
def body():
    try:
        for number in 1, 2:
            try:
                try:
                    if (yield number) == 'break':
                        break
                    continue
                finally:
                    yield 'inner', number
            finally:
                yield 'outer', number
        yield 'behind the loop'
    finally:
        yield 'around the loop'

g = body()
print(next(g))
print(next(g), next(g), next(g))
print(g.send('break'), next(g), next(g), next(g))

# expect:
# 1
# ('inner', 1) ('outer', 1) 2
# ('inner', 2) ('outer', 2) behind the loop around the loop
