# title: a body that answers every GeneratorExit with a yield cannot be closed
# clauses: gen.close.yielded
# python: >=3.2
stop = False

def immortal():
    lives = 0
    while not stop:
        try:
            yield lives
        except GeneratorExit:
            lives += 1

g = immortal()
next(g)
for attempt in range(3):
    try:
        g.close()
    except RuntimeError:
        print('RuntimeError', next(g))
stop = True
print(g.close())

# expect:
# RuntimeError 1
# RuntimeError 2
# RuntimeError 3
# None
