# title: neither printing nor formatting a generator resumes it
# clauses: look.text
# python: >=3.2
def body():
    print('not reached')
    yield

g = body()
texts = [str(g), repr(g), '%s' % g, '%r' % g, '{}'.format(g), '%s' % (g,)]
print(len(set(texts)), texts[0].startswith('<generator object'))
print(g.gi_frame is not None, g.gi_running)

# expect:
# 1 True
# True False
