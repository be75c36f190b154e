# title: cr_origin has file, line and function of as many frames as asked for, the most recent first
# clauses: co.origin.set co.origin.form
# python: >=3.7
import sys

async def work():
    pass

def create():
    return work()

def around():
    return create()

for depth in (1, 2, 3, 10):
    sys.set_coroutine_origin_tracking_depth(depth)
    c = around()
    print([(type(file).__name__, line, name) for file, line, name in c.cr_origin])
    c.close()

# expect:
# [('str', 10, 'create')]
# [('str', 10, 'create'), ('str', 13, 'around')]
# [('str', 10, 'create'), ('str', 13, 'around'), ('str', 17, '<module>')]
# [('str', 10, 'create'), ('str', 13, 'around'), ('str', 17, '<module>')]
